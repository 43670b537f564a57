package io.helmtest.validation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A CronJob's schedule, as {@code ParseStandard} of github.com/robfig/cron v3 reads it.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/">CronJob</a>
 */
final class CronSchedule {
  private static final Set<String> DESCRIPTORS =
      Set.of("@yearly", "@annually", "@monthly", "@weekly", "@daily", "@midnight", "@hourly");
  private static final Pattern EVERY =
      Pattern.compile("@every [-+]?(0|((\\d+(\\.\\d*)?|\\.\\d+)(ns|us|µs|μs|ms|s|m|h))+)");
  private static final Pattern RANGE =
      Pattern.compile("([*?]|\\+?\\w+)(?:-([^-/]*)(-[^/]*)?)?(?:/\\+?(\\d{1,9}))?");
  private static final List<Unit> UNITS =
      List.of(
          new Unit("minute", 0, 59, List.of()),
          new Unit("hour", 0, 23, List.of()),
          new Unit("day of the month", 1, 31, List.of()),
          new Unit("month", 1, 12, words("jan feb mar apr may jun jul aug sep oct nov dec")),
          new Unit("day of the week", 0, 6, words("sun mon tue wed thu fri sat")));

  private CronSchedule() {}

  private record Unit(String name, int least, int most, List<String> words) {

    boolean accepts(String range) {
      Matcher matcher = RANGE.matcher(range);
      return matcher.matches() && accepts(matcher);
    }

    private boolean accepts(Matcher range) {
      boolean all = range.group(1).equals("*") || range.group(1).equals("?");
      int step = range.group(4) == null ? 1 : Integer.parseInt(range.group(4));
      if (all || step == 0) {
        return step > 0;
      }
      int start = number(range.group(1));
      int end = range.group(2) == null ? start : number(range.group(2));
      return range.group(3) == null && start >= least && end <= most && start <= end;
    }

    private int number(String text) {
      int word = words.indexOf(text.toLowerCase(Locale.ROOT));
      if (word >= 0) {
        return word + least;
      }
      return text.matches("\\+?\\d{1,9}") ? Integer.parseInt(text) : Integer.MIN_VALUE;
    }
  }

  /** What is wrong with it. */
  static Optional<String> problem(String schedule) {
    if (schedule.contains("TZ")) {
      return Optional.of("names a time zone: use timeZone");
    }
    return schedule.startsWith("@") ? descriptor(schedule) : fields(schedule.strip().split("\\s+"));
  }

  private static Optional<String> descriptor(String schedule) {
    return DESCRIPTORS.contains(schedule) || EVERY.matcher(schedule).matches()
        ? Optional.empty()
        : Optional.of("is none of @yearly, @monthly, @weekly, @daily, @hourly, @every <duration>");
  }

  private static Optional<String> fields(String[] fields) {
    if (fields.length != UNITS.size()) {
      return Optional.of("has %d fields, a schedule has 5".formatted(fields.length));
    }
    for (int i = 0; i < fields.length; i++) {
      Unit unit = UNITS.get(i);
      if (!Arrays.stream(fields[i].split(","))
          .filter(part -> !part.isEmpty())
          .allMatch(unit::accepts)) {
        return Optional.of(
            "has \"%s\" as %s, which is between %d and %d"
                .formatted(fields[i], unit.name(), unit.least(), unit.most()));
      }
    }
    return Optional.empty();
  }

  private static List<String> words(String text) {
    return List.of(text.split(" "));
  }
}
