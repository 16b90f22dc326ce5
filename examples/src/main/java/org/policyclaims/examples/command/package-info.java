/**
 * The insides of the {@code claims} command: its options by theme, {@link
 * org.policyclaims.examples.command.Batch}, which reads the texts and writes what was asked for,
 * and what the terminal shows meanwhile.
 */
package org.policyclaims.examples.command;
