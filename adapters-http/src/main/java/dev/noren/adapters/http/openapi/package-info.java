/** OpenAPI 3.1 and JSON Schema, written from what the kernel reads and shows. */
@NullMarked
package dev.noren.adapters.http.openapi;

import org.jspecify.annotations.NullMarked;
