/** What several parts of the program do with folders of this machine. */
@NullMarked
package dev.letscode.problems.files;

import org.jspecify.annotations.NullMarked;
