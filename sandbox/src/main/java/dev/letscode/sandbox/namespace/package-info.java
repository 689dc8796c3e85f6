/** The sandbox of Linux namespaces and control groups, without a daemon. */
@NullMarked
package dev.letscode.sandbox.namespace;

import org.jspecify.annotations.NullMarked;
