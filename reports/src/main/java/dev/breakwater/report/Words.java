package dev.breakwater.report;

import java.util.Locale;

/** How the suite says things to people. */
public final class Words {
  private Words() {}

  /** A constant of an enum in lower case. */
  public static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /**
   * A number and a regular noun, in the plural where English wants it: {@code 1 file}, {@code 2,000
   * files}.
   */
  public static String count(int number, String noun) {
    return number(number) + " " + noun + (number == 1 ? "" : "s");
  }

  /** A number with its digits in groups of three: {@code 10,000}. */
  static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
