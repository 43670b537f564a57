package main

import (
	"errors"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"strings"

	"helm.sh/helm/v4/pkg/chart"
	"helm.sh/helm/v4/pkg/chart/loader"
	v2 "helm.sh/helm/v4/pkg/chart/v2"
)

// locateChart refuses what is not there, before anything is read.
func locateChart(path string) (string, error) {
	if _, err := os.Stat(path); err != nil {
		return "", fmt.Errorf("path %q not found", path)
	}
	return filepath.Abs(path)
}

// loadChart loads a chart that can be installed and whose dependencies are all there.
func loadChart(path string) (*v2.Chart, error) {
	loaded, err := loader.Load(path)
	if err != nil {
		return nil, err
	}
	accessor, err := chart.NewAccessor(loaded)
	if err != nil {
		return nil, err
	}
	if err := checkInstallable(accessor); err != nil {
		return nil, err
	}
	if accessor.Deprecated() {
		slog.Warn("this chart is deprecated")
	}
	if err := checkDependencies(accessor); err != nil {
		return nil, fmt.Errorf("an error occurred while checking for chart dependencies. You may need to run 'helm dependency build' to fetch missing dependencies: %w", err)
	}
	if installable, ok := loaded.(*v2.Chart); ok {
		return installable, nil
	}
	return nil, errors.New("invalid chart apiVersion")
}

func checkInstallable(accessor chart.Accessor) error {
	switch kind := accessor.MetadataAsMap()["Type"]; kind {
	case "", "application":
		return nil
	default:
		return fmt.Errorf("%s charts are not installable", kind)
	}
}

func checkDependencies(accessor chart.Accessor) error {
	present := map[string]bool{}
	for _, dependency := range accessor.Dependencies() {
		subchart, err := chart.NewAccessor(dependency)
		if err != nil {
			return err
		}
		present[subchart.Name()] = true
	}
	var missing []string
	for _, declared := range accessor.MetaDependencies() {
		dependency, err := chart.NewDependencyAccessor(declared)
		if err != nil {
			return err
		}
		if !present[dependency.Name()] {
			missing = append(missing, dependency.Name())
		}
	}
	if len(missing) > 0 {
		return fmt.Errorf("found in Chart.yaml, but missing in charts/ directory: %s", strings.Join(missing, ", "))
	}
	return nil
}
