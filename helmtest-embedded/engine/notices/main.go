// Command notices prints the licences and notices of all that is linked into the engine.
package main

import (
	"fmt"
	"io"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime"
	"slices"
	"strings"
)

const (
	listFormat = `{{if .Standard}}{{else if not .Module.Main}}{{.Module.Path}} {{.Module.Version}}|{{.Module.Dir}}|{{.Dir}}{{end}}`
	separator  = "\n================================================================================\n"
)

var legalFile = regexp.MustCompile(`(?i)^(licen[sc]e|copying|notice|patents)`)

// texts are legal texts, each with the places where it stands.
type texts map[string][]string

func main() {
	if err := print(os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "notices:", err)
		os.Exit(1)
	}
}

func print(out io.Writer) error {
	found := texts{}
	if err := found.addToolchain(); err != nil {
		return err
	}
	list, err := exec.Command("go", "list", "-deps", "-f", listFormat, ".").Output()
	if err != nil {
		return fmt.Errorf("listing packages: %w", err)
	}
	for line := range strings.Lines(string(list)) {
		module, folders, _ := strings.Cut(strings.TrimSpace(line), "|")
		root, folder, _ := strings.Cut(folders, "|")
		if err := found.addPackage(module, root, folder); err != nil {
			return err
		}
	}
	return found.print(out)
}

func (t texts) addToolchain() error {
	root, err := exec.Command("go", "env", "GOROOT").Output()
	if err != nil {
		return fmt.Errorf("asking for GOROOT: %w", err)
	}
	folder := strings.TrimSpace(string(root))
	return t.addFolder("Go "+strings.TrimPrefix(runtime.Version(), "go"), folder, folder)
}

// addPackage adds what stands beside a package's source and in the folders above, in its module.
func (t texts) addPackage(module, root, folder string) error {
	for ; strings.HasPrefix(folder, root); folder = filepath.Dir(folder) {
		if err := t.addFolder(module, root, folder); err != nil {
			return err
		}
	}
	if !t.have(module) {
		return fmt.Errorf("%s has no licence", module)
	}
	return nil
}

func (t texts) addFolder(module, root, folder string) error {
	entries, err := os.ReadDir(folder)
	if err != nil {
		return err
	}
	for _, entry := range entries {
		if entry.IsDir() || filepath.Ext(entry.Name()) == ".go" || !legalFile.MatchString(entry.Name()) {
			continue
		}
		file := filepath.Join(folder, entry.Name())
		text, err := os.ReadFile(file)
		if err != nil {
			return err
		}
		name, err := filepath.Rel(root, file)
		if err != nil {
			return err
		}
		t.add(strings.ReplaceAll(string(text), "\r\n", "\n"), module+": "+filepath.ToSlash(name))
	}
	return nil
}

func (t texts) add(text, place string) {
	if !slices.Contains(t[text], place) {
		t[text] = append(t[text], place)
	}
}

func (t texts) have(module string) bool {
	for _, places := range t {
		if slices.ContainsFunc(places, func(place string) bool { return strings.HasPrefix(place, module+": ") }) {
			return true
		}
	}
	return false
}

func (t texts) print(out io.Writer) error {
	for _, places := range t {
		slices.Sort(places)
	}
	byPlace := slices.SortedFunc(maps.Keys(t), func(a, b string) int { return strings.Compare(t[a][0], t[b][0]) })
	_, err := fmt.Fprintln(out, "What is linked into the engine, unmodified, and under which terms. The source of each module\nis what the Go module proxy serves under the name and version given here.")
	for _, text := range byPlace {
		if err == nil {
			_, err = fmt.Fprintf(out, "%s%s%s\n%s\n", separator, strings.Join(t[text], "\n"), separator, strings.TrimSpace(text))
		}
	}
	return err
}
