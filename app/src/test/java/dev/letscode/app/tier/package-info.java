/** The same programs in every tier: a submission's verdict must not depend on where it ran. */
@NullMarked
package dev.letscode.app.tier;

import org.jspecify.annotations.NullMarked;
