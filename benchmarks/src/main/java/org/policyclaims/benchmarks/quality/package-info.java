/** How right the library is, on public corpora, beside what others get right in the same run. */
package org.policyclaims.benchmarks.quality;
