package dev.breakwater.core;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** What somebody who misspelt a name may have meant. */
public final class NearestNames {
  /** Names that are further from a known one than this are somebody's own. */
  private static final int SLIPS = 2;

  private NearestNames() {}

  /** The known names that are nearest to a name, if they are near enough; empty otherwise. */
  public static List<String> of(String name, Collection<String> known) {
    var nearest = new ArrayList<String>();
    int least = SLIPS;
    for (var one : known) {
      int slips = Math.abs(one.length() - name.length()) > SLIPS ? SLIPS + 1 : slips(name, one);
      if (slips < least) {
        nearest.clear();
        least = slips;
      }
      if (slips == least) {
        nearest.add(one);
      }
    }
    return nearest;
  }

  /** How many characters have to be put in, left out or replaced to make one name of the other. */
  private static int slips(String one, String other) {
    var row = new int[other.length() + 1];
    Arrays.setAll(row, i -> i);
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[other.length()];
  }
}
