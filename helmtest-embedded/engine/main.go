// Command engine renders Helm charts as the helm command line tool of the same version does, for
// a parent that sends requests as frames on stdin and reads answers as frames on stdout.
package main

import (
	"fmt"
	"os"
	"runtime/debug"
	"time"
)

// A render leaves little behind: to collect it seldom saves a third of the time.
const gcPercent = 1000

func main() {
	debug.SetGCPercent(gcPercent)
	time.Local = time.UTC // dates in templates must not depend on the machine
	if err := serve(os.Stdin, os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "helmtest-engine:", err)
		os.Exit(2)
	}
}
