/** What every module above needs of files and their contents. */
@NullMarked
package dev.letscode.sandbox.files;

import org.jspecify.annotations.NullMarked;
