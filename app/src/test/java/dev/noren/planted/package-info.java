/**
 * Violations of the architecture, planted so that a test sees each law catch them. Below this package everything is laid out
 * as below the project's own root.
 */
package dev.noren.planted;
