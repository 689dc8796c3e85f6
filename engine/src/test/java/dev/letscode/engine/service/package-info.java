@NullMarked
package dev.letscode.engine.service;

import org.jspecify.annotations.NullMarked;
