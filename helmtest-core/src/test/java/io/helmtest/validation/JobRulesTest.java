package io.helmtest.validation;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JobRulesTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      textBlock =
          """
          backoffLimit: 0 => restartPolicy: Never => ok
          completionMode: Indexed, completions: 1 => restartPolicy: OnFailure => ok
          backoffLimit: 1 => hostPID: true => spec.template.spec.restartPolicy: required in a Job: Never or OnFailure
          backoffLimit: 1 => restartPolicy: Always => spec.template.spec.restartPolicy: "Always" is none of Never, OnFailure
          backoffLimit: 1 => restartPolicy: never => spec.template.spec.restartPolicy: "never" is none of Always, Never, OnFailure, did you mean "Never"?
          backoffLimit: -1 => restartPolicy: Never => spec.backoffLimit: -1 is not at least 0
          completionMode: indexed => restartPolicy: Never => spec.completionMode: "indexed" is none of Indexed, NonIndexed, did you mean "Indexed"?
          podFailurePolicy: {rules: [{action: Fail}]} => restartPolicy: Never => spec.podFailurePolicy.rules[0].action: "Fail" is none of Count, FailIndex, FailJob, Ignore
          """)
  void jobs(String entries, String pod, String problem) {
    Documents.assertProblem(
        Documents.object(
            "batch/v1",
            "Job",
            "spec: {%s, template: {spec: {containers: [{name: a, image: a}], %s}}}"
                .formatted(entries, pod)),
        problem);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      textBlock =
          """
          schedule: "*/5 * * * *" => ok
          schedule: "@daily", concurrencyPolicy: Forbid => ok
          schedule: "" => spec.schedule: required, but empty
          schedule: "0 25 * * *" => spec.schedule: "0 25 * * *" has "25" as hour, which is between 0 and 23
          schedule: "0 1 * * *", concurrencyPolicy: forbid => spec.concurrencyPolicy: "forbid" is none of Allow, Forbid, Replace, did you mean "Forbid"?
          schedule: "0 1 * * *", successfulJobsHistoryLimit: -1 => spec.successfulJobsHistoryLimit: -1 is not at least 0
          """)
  void cronJobs(String entries, String problem) {
    Documents.assertProblem(
        Documents.object(
            "batch/v1",
            "CronJob",
            "spec: {%s, jobTemplate: {spec: {template: {spec: {%s}}}}}"
                .formatted(entries, "restartPolicy: Never, containers: [{name: a, image: a}]")),
        problem);
  }
}
