/**
 * The seventh room: who is meant by names, pronouns, descriptions, and places that stand for
 * governments.
 *
 * <p>{@link org.policyclaims.internal.actor.ActorReader} is the door. In reading order: {@code
 * NameReader} finds names, {@code Naming} gives each its entity by the {@code Gazetteer}, {@code
 * People} and {@code Bodies}, {@code Authors} and {@code Speakers} add whose words they are, {@code
 * Resolver} walks through the text once and asks {@code PronounRules}, {@code DescriptionRules} and
 * {@code Relatives}, which look into the {@code Memory} of what was spoken of. {@code Actors}
 * answers for any phrase.
 *
 * <p>In: "Lukashenka met Putin. He praised Russian officials." Out: "He" is Lukashenka; "Russian
 * officials" is a group of Russia, RUS.
 */
package org.policyclaims.internal.actor;
