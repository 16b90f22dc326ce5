/**
 * Speed and size, measured with JMH beside CoreNLP's own pipelines. The classes run under JMH's own
 * flags; {@link org.policyclaims.benchmarks.performance.PerformanceCommand} runs a quick set and
 * writes a report.
 */
package org.policyclaims.benchmarks.performance;
