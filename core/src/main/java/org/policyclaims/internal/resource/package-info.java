/**
 * Where the files of models come from, and whether they are the ones that a manifest speaks of.
 *
 * <p>{@link org.policyclaims.internal.resource.ModelFiles} opens a file of the bundle, {@link
 * org.policyclaims.internal.resource.VerifiedFiles} checks its SHA-256 before a byte is read,
 * {@link org.policyclaims.internal.resource.Loading} reads a model on a thread of its own.
 *
 * <p>In: "parser.weights". Out: its bytes, or an error that names the file.
 */
package org.policyclaims.internal.resource;
