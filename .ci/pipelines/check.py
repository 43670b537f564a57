"""check.py HELMTEST REPOSITORY MAVEN SCRATCH: checks HELMTEST's templates, and runs the pipeline of REPOSITORY."""

import itertools
import pathlib
import sys

import rules
from agent import Agent, PipelineError
from template import Template, TemplateError

ENVIRONMENTS = ("dev", "test", "prod")


def expand(root, repositories, reason, overrides=None):
    pipeline = Template(root / "azure-pipelines.yml", repositories)
    for stage in pipeline.content["stages"]:
        stage.setdefault("parameters", {}).update(overrides or {})
    return pipeline.expand({}, {"Build.Reason": reason})


def every_choice():
    """Each way to be run that the parameters offer."""
    for reason, helm, offline, windows, pool, registry in itertools.product(
        ("IndividualCI", "PullRequest"),
        ("installer", "preinstalled", "embedded"),
        (False, True),
        (False, True),
        ("", "charts"),
        ("", "registry.example.com"),
    ):
        yield reason, dict(helm=helm, offline=offline, windows=windows, pool=pool, registry=registry)


def check(problems):
    if found := sorted(set(problems)):
        raise SystemExit("\n".join(found))


def published(agent):
    print(f"{sum(agent.published.values())} test cases published")
    for case, times in agent.published.items():
        if times > 1:
            yield f"{times} times published: {case}"
    by_name = {}
    for title, classname, name in agent.published:
        other = by_name.setdefault((classname, name), title)
        if other != title:
            yield f"published in {other} and in {title}: {classname} {name}"
    for environment in ENVIRONMENTS:
        if not any(title.startswith(f"[{environment}]") for title, _, _ in agent.published):
            yield f"nothing published of {environment}"
    if all(title.startswith("[") for title, _, _ in agent.published):
        yield "nothing published of the tests without environment"


def main():
    helmtest, repository, maven, scratch = map(pathlib.Path, sys.argv[1:])
    own = {"self": helmtest}
    check(rules.parameters([Template(path, own) for path in sorted((helmtest / "azure-pipelines").glob("*.yml"))]))
    for reason, overrides in every_choice():
        check(rules.pipeline(expand(helmtest, own, reason, overrides)))
    print("ok: parameters, required inputs and dependsOn, for each choice of the parameters")

    repositories = {"self": repository, "helmtest": helmtest}
    for reason in ("IndividualCI", "PullRequest"):
        agent = Agent(repository, maven, scratch / reason)
        agent.run(expand(repository, repositories, reason))
        check(published(agent))
        if not any("##vso[task.uploadsummary]" in output for output in agent.log):
            check(["no summary was uploaded"])


try:
    main()
except (TemplateError, PipelineError) as e:
    sys.exit(str(e))
