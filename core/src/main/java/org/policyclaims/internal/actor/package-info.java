/**
 * The sixth room: who is meant by names, pronouns, descriptions, and places that stand for
 * governments.
 *
 * <p>{@link org.policyclaims.internal.actor.ActorReader} is the door. In reading order: {@code
 * MentionDetector} finds names, {@code MentionLinker} gives each its entity by the {@code
 * Gazetteer}, {@code PersonNames} and {@code OrganizationNames}, {@code Authors} and {@code
 * Speakers} add whose words they are, {@code Resolver} walks through the text once and asks {@code
 * PronounRules}, {@code DescriptionRules} and {@code Relatives}, which look into the {@code
 * SalienceModel} of what was spoken of. {@code Actors} answers for any phrase.
 *
 * <p>In: "Lukashenka met Putin. He praised Russian officials." Out: "He" is Lukashenka; "Russian
 * officials" is a group of Russia, RUS.
 */
package org.policyclaims.internal.actor;
