/** How the library holds out: under load, for long. */
package org.policyclaims.benchmarks.reliability;
