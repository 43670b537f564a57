"""Runs the jobs of an expanded pipeline: shell steps as they are, tasks as far as the next step sees them."""

import collections
import os
import pathlib
import re
import shutil
import subprocess
import xml.etree.ElementTree as ElementTree

from rules import steps_of

MACRO = re.compile(r"\$\(([\w.]+)\)")


class PipelineError(Exception):
    pass


class Agent:
    def __init__(self, repository, maven_repository, folder):
        self.repository = repository
        self.maven_repository = maven_repository
        self.folder = folder
        self.artifacts = folder / "artifacts"
        self.published = collections.Counter()
        self.log = []

    def run(self, pipeline):
        for stage in pipeline["stages"]:
            for job in stage["jobs"]:
                if "job" in job:
                    self.job(stage["stage"], job)

    def job(self, stage, job):
        workspace = self.folder / stage
        self.variables = {
            "Pipeline.Workspace": workspace,
            "Build.ArtifactStagingDirectory": workspace / "a",
            "Build.SourcesDirectory": workspace / "s",
            "System.DefaultWorkingDirectory": workspace / "s",
            "System.JobAttempt": "1",
            "Agent.OS": "Linux",
        }
        for name in ("a", "s"):
            (workspace / name).mkdir(parents=True)
        for name, value in job.get("variables", {}).items():
            self.variables[name] = self.macros(value)
        for step in steps_of(job):
            self.step(stage, step)

    def step(self, stage, step):
        kind = next(iter(step))
        handler = getattr(self, kind if kind != "task" else step["task"].partition("@")[0], None)
        if handler is None:
            raise PipelineError(f"{stage}: cannot run {step[kind]}")
        handler(stage, step)

    def macros(self, text):
        return MACRO.sub(lambda match: str(self.variables.get(match[1], match[0])), str(text))

    def inputs(self, step):
        return {name: self.macros(value) for name, value in step["inputs"].items()}

    def checkout(self, stage, step):
        if step["checkout"] == "self":
            subprocess.run(["git", "clone", "-q", self.repository, self.variables["Build.SourcesDirectory"]], check=True)

    def download(self, stage, step):
        artifact = self.artifacts / step["artifact"]
        if not artifact.is_dir():
            raise PipelineError(f"{stage}: there is no artifact {artifact.name}, only {os.listdir(self.artifacts)}")
        shutil.copytree(artifact, self.variables["Pipeline.Workspace"] / step["artifact"])

    def bash(self, stage, step):
        environment = {**os.environ, **{name: self.macros(value) for name, value in step.get("env", {}).items()}}
        done = subprocess.run(
            ["bash", "-c", step["bash"]],
            cwd=self.variables["System.DefaultWorkingDirectory"],
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        self.log.append(done.stdout)
        if done.returncode != 0:
            raise PipelineError(f"{stage}: {step['displayName']} ended with {done.returncode}:\n{done.stdout}")
        print(f"ok: {stage}: {step['displayName']}", flush=True)

    def Cache(self, stage, step):
        path = pathlib.Path(self.inputs(step)["path"])
        path.parent.mkdir(parents=True, exist_ok=True)
        path.symlink_to(self.maven_repository)

    def PublishPipelineArtifact(self, stage, step):
        inputs = self.inputs(step)
        if not os.listdir(inputs["targetPath"]):
            raise PipelineError(f"{stage}: there is nothing to publish as {inputs['artifact']}")
        shutil.copytree(inputs["targetPath"], self.artifacts / inputs["artifact"])

    def PublishTestResults(self, stage, step):
        inputs = self.inputs(step)
        folder = pathlib.Path(inputs["searchFolder"])
        files = [file for pattern in inputs["testResultsFiles"].splitlines() for file in folder.glob(pattern)]
        if not files and inputs["failTaskOnMissingResultsFile"] == "True":
            raise PipelineError(f"{stage}: no file matches {inputs['testResultsFiles']} in {inputs['searchFolder']}")
        for file in files:
            for case in ElementTree.parse(file).iter("testcase"):
                self.published[(inputs["testRunTitle"], case.get("classname"), case.get("name"))] += 1

    def JavaToolInstaller(self, stage, step):
        """Java is there."""

    def HelmInstaller(self, stage, step):
        """Helm is there."""
