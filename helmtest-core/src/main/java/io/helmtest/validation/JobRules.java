package io.helmtest.validation;

import java.util.List;

/** What holds in a Job and a CronJob. */
final class JobRules {
  private static final List<String> POLICIES = List.of("Never", "OnFailure");

  private JobRules() {}

  static void job(Field spec, Findings findings) {
    Field policy = spec.at("template.spec.restartPolicy");
    if (policy.isEmpty() && spec.at("template.spec").isPresent()) {
      findings.add(policy, "one of Never, OnFailure", "required in a Job: Never or OnFailure");
    } else if (policy.is("Always")) {
      findings.noneOf(policy, POLICIES);
    }
  }

  static void cronJob(Field spec, Findings findings) {
    Field schedule = spec.at("schedule");
    schedule
        .text()
        .flatMap(CronSchedule::problem)
        .ifPresent(
            problem -> findings.add(schedule, "a cron schedule", schedule.shown() + " " + problem));
  }
}
