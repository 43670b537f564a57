package main

import "runtime/debug"

const (
	protocolVersion = 1
	helmModule      = "helm.sh/helm/v4"
)

type version struct {
	Protocol int    `json:"protocol"`
	Helm     string `json:"helm"`
}

func thisVersion() version {
	return version{Protocol: protocolVersion, Helm: helmVersion()}
}

func helmVersion() string {
	build, _ := debug.ReadBuildInfo()
	for _, dependency := range build.Deps {
		if dependency.Path == helmModule {
			return dependency.Version
		}
	}
	return "unknown"
}
