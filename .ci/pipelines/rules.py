"""What the public schema does not see: parameters, required inputs, dependsOn, one publishing of each test."""

import re

USED = re.compile(r"\bparameters\.(\w+)")

REQUIRED = {
    "Cache@2": {"key", "path"},
    "HelmInstaller@1": {"helmVersionToInstall"},
    "JavaToolInstaller@1": {"versionSpec", "jdkArchitectureOption", "jdkSourceOption"},
    "Kubernetes@1": {"connectionType", "kubernetesServiceEndpoint", "command"},
    "PublishPipelineArtifact@1": {"targetPath", "artifact"},
    "PublishTestResults@2": {
        "testResultsFormat",
        "testResultsFiles",
        "searchFolder",
        "testRunTitle",
        "mergeTestResults",
        "failTaskOnFailedTests",
        "failTaskOnMissingResultsFile",
    },
}


def parameters(templates):
    """Each used parameter is declared, each declared one used, and has one default wherever it has one."""
    defaults = {}
    for template in templates:
        name, declared = template.path.name, template.declared()
        used = set(USED.findall(template.path.read_text()))
        yield from (f"{name}: uses the parameter {p}, but does not declare it" for p in sorted(used - declared.keys()))
        yield from (f"{name}: declares the parameter {p}, but does not use it" for p in sorted(declared.keys() - used))
        for parameter in declared.values():
            if "default" in parameter:
                other, default = defaults.setdefault(parameter["name"], (name, parameter["default"]))
                if default != parameter["default"]:
                    yield f"{name}: the default of {parameter['name']} differs from the one in {other}"


def pipeline(expanded):
    """What must hold of an expanded pipeline."""
    stages = expanded["stages"]
    yield from dependencies("stage", stages)
    for stage in stages:
        yield from dependencies("job", stage["jobs"], stage["stage"])
        for job in stage["jobs"]:
            if "deployment" in job and "Tests" not in as_list(job.get("dependsOn")):
                yield f"{stage['stage']}: the deployment does not wait for the tests, so approvals come before them"
            for step in steps_of(job):
                yield from inputs(step, stage["stage"])


def dependencies(kind, elements, place="the pipeline"):
    names = [element.get(kind, element.get("deployment")) for element in elements]
    for element, name in zip(elements, names):
        for needed in as_list(element.get("dependsOn")):
            if needed not in names[: names.index(name)]:
                yield f"{place}: the {kind} {name} depends on {needed}, but before it there is only {', '.join(names[: names.index(name)]) or 'nothing'}"
    yield from (f"{place}: there are several of the {kind} {name}" for name in sorted({n for n in names if names.count(n) > 1}))


def inputs(step, place):
    task = step.get("task")
    if task is None:
        return
    if task not in REQUIRED:
        yield f"{place}: {task} is not among the tasks whose inputs are checked: add it to REQUIRED"
    for missing in sorted(REQUIRED.get(task, set()) - step.get("inputs", {}).keys()):
        yield f"{place}: {task} needs the input {missing}"
    if task == "PublishTestResults@2" and step.get("condition") != "always()":
        yield f"{place}: {step['displayName']} is not always() done, so a failed test would not be seen"


def steps_of(job):
    return job["steps"] if "steps" in job else job["strategy"]["runOnce"]["deploy"]["steps"]


def as_list(value):
    return value if isinstance(value, list) else [value] if value else []
