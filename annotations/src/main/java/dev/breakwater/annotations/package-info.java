/**
 * How a team's own code tells the checks what it is. The checks look for annotations where this
 * artifact is on the class path, and go by the simple name, so that a project may bring its own of
 * the same name. They are kept in the class file only; nothing of them is needed at run time.
 */
package dev.breakwater.annotations;
