package main

import (
	"context"
	"fmt"
	"slices"

	"helm.sh/helm/v4/pkg/chart/common"
	"helm.sh/helm/v4/pkg/chart/common/util"
	v2 "helm.sh/helm/v4/pkg/chart/v2"
	chartutil "helm.sh/helm/v4/pkg/chart/v2/util"
	"helm.sh/helm/v4/pkg/engine"
)

// render prints what "helm template --include-crds" and, of the notes, "helm install" print.
func render(request *request) (*rendering, error) {
	warnings := collectWarnings()
	chart, files, err := renderFiles(request)
	if err != nil {
		return nil, err
	}
	if err := checkOutput(files, request.Limits.OutputBytes); err != nil {
		return nil, err
	}
	notes := takeNotes(chart, files)
	manifest, err := manifestOf(chart, files)
	if err != nil {
		return nil, err
	}
	if err := checkText(manifest, notes); err != nil {
		return nil, err
	}
	return &rendering{Manifest: manifest, Notes: notes, Warnings: warnings.lines()}, nil
}

// renderFiles goes in Helm's order, so that of two faults the same one is named.
func renderFiles(request *request) (*v2.Chart, map[string]string, error) {
	capabilities, err := capabilitiesOf(request)
	if err != nil {
		return nil, nil, err
	}
	path, err := locateChart(request.Chart)
	if err != nil {
		return nil, nil, err
	}
	overrides, err := mergeValues(request.Values, request.Overrides)
	if err != nil {
		return nil, nil, err
	}
	chart, err := loadChart(path)
	if err != nil {
		return nil, nil, err
	}
	top, err := renderValues(request, chart, overrides, capabilities)
	if err != nil {
		return nil, nil, err
	}
	files, err := execute(request, chart, top)
	return chart, files, err
}

func capabilitiesOf(request *request) (*common.Capabilities, error) {
	kubeVersion, err := common.ParseKubeVersion(request.KubeVersion)
	if err != nil {
		return nil, fmt.Errorf("invalid kube version '%s': %w", request.KubeVersion, err)
	}
	capabilities := common.DefaultCapabilities.Copy()
	capabilities.KubeVersion = *kubeVersion
	// Copy is shallow: appending could show these versions to later requests.
	capabilities.APIVersions = slices.Concat(capabilities.APIVersions, request.APIVersions)
	return capabilities, nil
}

func renderValues(request *request, chart *v2.Chart, overrides values, capabilities *common.Capabilities) (common.Values, error) {
	if err := chartutil.ValidateReleaseName(request.Release.Name); err != nil {
		return nil, fmt.Errorf("release name check failed: release name %q: %w", request.Release.Name, err)
	}
	if err := chartutil.ProcessDependencies(chart, overrides); err != nil {
		return nil, fmt.Errorf("chart dependencies processing failed: %w", err)
	}
	top, err := util.ToRenderValuesWithSchemaValidation(chart, overrides, request.Release.options(), capabilities, true)
	if err != nil {
		return nil, err
	}
	if request.SchemaValidation {
		if err := validate(chart, top["Values"].(common.Values)); err != nil {
			return nil, err
		}
	}
	if wanted := chart.Metadata.KubeVersion; wanted != "" && !chartutil.IsCompatibleRange(wanted, capabilities.KubeVersion.String()) {
		return nil, fmt.Errorf("chart requires kubeVersion: %s which is incompatible with Kubernetes %s", wanted, capabilities.KubeVersion.Version)
	}
	return top, nil
}

func (r release) options() common.ReleaseOptions {
	return common.ReleaseOptions{
		Name:      r.Name,
		Namespace: r.Namespace,
		Revision:  r.Revision,
		IsInstall: !r.Upgrade,
		IsUpgrade: r.Upgrade,
	}
}

func execute(request *request, chart *v2.Chart, top common.Values) (map[string]string, error) {
	if request.ClusterObjects == "" {
		return engine.Engine{}.RenderWithContext(context.Background(), chart, top)
	}
	cluster, err := parseCluster(request.ClusterObjects, request.Release.Namespace)
	if err != nil {
		return nil, err
	}
	return engine.RenderWithClientProvider(chart, top, cluster)
}
