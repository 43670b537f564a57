package io.helmtest.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples are judged by github.com/robfig/cron. */
class CronScheduleTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "* * * * *",
        " 0  0 1 1 ? ",
        "*/5 0-12/2 1,15 jan-MAR mon-fri",
        "5/15 ? * * 0",
        "1,,2 +5 * * *",
        "*-5 * * * *",
        "@hourly",
        "@every 1h30m",
        "@every .5s"
      })
  void isASchedule(String schedule) {
    assertThat(CronSchedule.problem(schedule)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      textBlock =
          """
          * * * * => has 4 fields, a schedule has 5
          * * * * * * => has 6 fields, a schedule has 5
          60 * * * * => has "60" as minute, which is between 0 and 59
          0 24 * * * => has "24" as hour, which is between 0 and 23
          0 0 0 * * => has "0" as day of the month, which is between 1 and 31
          0 0 1 13 * => has "13" as month, which is between 1 and 12
          0 0 1 mai * => has "mai" as month, which is between 1 and 12
          0 0 * * 7 => has "7" as day of the week, which is between 0 and 6
          5-1 * * * * => has "5-1" as minute, which is between 0 and 59
          1-2-3 * * * * => has "1-2-3" as minute, which is between 0 and 59
          1-60/2 * * * * => has "1-60/2" as minute, which is between 0 and 59
          */0 * * * * => has "*/0" as minute, which is between 0 and 59
          1/2/3 * * * * => has "1/2/3" as minute, which is between 0 and 59
          1,99 * * * * => has "1,99" as minute, which is between 0 and 59
          9999999999 * * * * => has "9999999999" as minute, which is between 0 and 59
          TZ=UTC 0 0 * * * => names a time zone: use timeZone
          @reboot => is none of @yearly, @monthly, @weekly, @daily, @hourly, @every <duration>
          @every day => is none of @yearly, @monthly, @weekly, @daily, @hourly, @every <duration>
          """)
  void isNone(String schedule, String problem) {
    assertThat(CronSchedule.problem(schedule)).contains(problem);
  }
}
