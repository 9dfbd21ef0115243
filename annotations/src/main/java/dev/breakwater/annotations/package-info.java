/**
 * How a team's own code tells the checks what it is. The annotations are matched by their simple
 * names and kept in the class file only; nothing of them is needed at run time.
 */
package dev.breakwater.annotations;
