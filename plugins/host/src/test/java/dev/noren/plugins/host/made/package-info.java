/** Plug-ins made in tests: source text, compiled and packed into jars. */
package dev.noren.plugins.host.made;
