/**
 * The room where a claim is put together: {@link org.policyclaims.internal.claim.ClaimAssembler}
 * takes for each proposition its attributions, its dates, its modality and its participants.
 *
 * <p>In: the proposition "Belarus, do without, assistance" within what Lukashenka let slip in 2009.
 * Out: one {@code Claim} with speaker, actor, action, object, date and modality.
 */
package org.policyclaims.internal.claim;
