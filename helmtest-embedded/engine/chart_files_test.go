package main

import (
	"archive/tar"
	"compress/gzip"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"testing"
)

// files are a chart's, by their path.
type files map[string]string

var metadata = "apiVersion: v2\nname: shop\nversion: 1.0.0\n"

// with adds a Chart.yaml, if there is none.
func (f files) withMetadata() files {
	complete := files{"Chart.yaml": metadata}
	maps.Copy(complete, f)
	return complete
}

func (f files) folder(t *testing.T) string {
	t.Helper()
	folder, err := filepath.EvalSymlinks(t.TempDir())
	check(t, err)
	for name, content := range f.withMetadata() {
		file := filepath.Join(folder, filepath.FromSlash(name))
		check(t, os.MkdirAll(filepath.Dir(file), 0o700))
		check(t, os.WriteFile(file, []byte(content), 0o600))
	}
	return folder
}

func (f files) archive(t *testing.T) string {
	t.Helper()
	file, err := os.Create(filepath.Join(t.TempDir(), "shop-1.0.0.tgz"))
	check(t, err)
	defer file.Close()
	zipped := gzip.NewWriter(file)
	packed := tar.NewWriter(zipped)
	complete := f.withMetadata()
	for _, name := range slices.Sorted(maps.Keys(complete)) {
		check(t, packed.WriteHeader(&tar.Header{Name: "shop/" + name, Mode: 0o600, Size: int64(len(complete[name]))}))
		_, err := packed.Write([]byte(complete[name]))
		check(t, err)
	}
	check(t, packed.Close())
	check(t, zipped.Close())
	return file.Name()
}
