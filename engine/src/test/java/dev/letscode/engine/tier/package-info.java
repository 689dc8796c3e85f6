/** The same programs in every tier: a submission's verdict must not depend on where it ran. */
@NullMarked
package dev.letscode.engine.tier;

import org.jspecify.annotations.NullMarked;
