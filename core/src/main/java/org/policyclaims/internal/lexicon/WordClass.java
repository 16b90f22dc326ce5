package org.policyclaims.internal.lexicon;

/** The classes of words in {@code words.tsv}. */
public enum WordClass {
  /** Verbs whose object is somebody, not something: "attacked it". */
  ADDRESSEE_VERB,
  /** Nouns of in-this-regard phrases, which belong to the clause rather than to the noun before. */
  ADVERBIAL_NOUN,
  /** Verbs of what an event does to somebody: "it surprised him that they left". */
  AFFECTING_VERB,
  /** Nouns of what one does or means to do: "the aim is to leave". */
  AIM_NOUN,
  /** Pronouns for anybody of a kind, before a relative clause: "those who fled". */
  ANYBODY,
  /** Nouns that may take up a body of which nothing is known. */
  ANY_BODY,
  /** Adverb and preposition before what was not done: "stopped short of selling". */
  AVERTING,
  /**
   * The same where they stand alone: "according to plan", unlike "according to the plan, it will
   * sink".
   */
  BARE_STANDARD_NOUN,
  /**
   * Nouns that, with "for" somebody, make him do what follows: "obstacles for Belarus in her work".
   */
  BENEFIT_NOUN,
  /** Names of times, which are nobody. */
  CALENDAR,
  /**
   * Verbs and adjectives whose infinitive is the cue proper: "continued to insist", "was quick to
   * add".
   */
  CATENATIVE,
  /**
   * Nouns and names that, with "in" or "on", are one expression with a saying: "said in a
   * statement".
   */
  CHANNEL_NOUN,
  /** Prepositions whose phrase belongs to a clause, whatever noun it stands behind. */
  CLAUSE_PREPOSITION,
  /** Conjunctions before what something only looks like: "as if they had left". */
  COMPARISON_MARK,
  /** Adjective and "in" or "at" that make one action: "interested in". */
  COMPLEMENT_IN,
  /** Prepositions that take the complement of an adjective. */
  COMPLEMENT_PREPOSITION,
  /** Preposition, noun and preposition that are one: "in favour of", "on behalf of". */
  COMPLEX_PREPOSITION,
  /** Conjunctions of condition. */
  CONDITION_MARK,
  /** Nouns of what a thing enters into, comes into or takes: "it takes effect". */
  EFFECT_NOUN,
  /** Words that tell how certain what follows is: "unlikely to change", "not the case that". */
  EPISTEMIC,
  /** Prepositions that add an example or an exception: "such as". */
  EXAMPLE_PREPOSITION,
  /** Verbs that say that there is what their object names: "found no proof". */
  EXISTENCE_VERB,
  /** Adjectives with an expletive "it". */
  EXTRAPOSING_ADJECTIVE,
  /** Prepositions of what somebody feels something about: "alarmed at the cuts". */
  FEELING_PREPOSITION,
  /** Adverbs that are no part of the phrase that they stand before. */
  FOCUS_ADVERB,
  /** Words of grammar, without those that are months or names as well. */
  FUNCTION_WORD,
  /** Auxiliaries and what stands for them before what is yet to come: "will", "going to". */
  FUTURE_AUXILIARY,
  /**
   * Verbs whose object does what a noun behind "for" or "in" names: "praised China for its help".
   */
  GAIN_VERB,
  /** Verbs whose "to" names who gets something: "denied a loan to them". */
  GIVING_VERB,
  /** Adverbs of what somebody does again and again: "always". */
  HABIT_ADVERB,
  /** Verbs that capitals make look like names. */
  HEADLINE_VERB,
  /** Verbs whose object "it" is no named thing: "as he put it". */
  IDLE_OBJECT,
  /** Verbs whose "of" names what somebody is told or accused of, or loses: "warned them of it". */
  INFORMING_VERB,
  /** Verbs without an object of their own: "came" in "came and took the ship". */
  INTRANSITIVE_VERB,
  /** Nouns of a kind of thing: "the sort of help that they need". */
  KIND_NOUN,
  /** Verbs that link a subject with a predicate noun or adjective. */
  LINKING_VERB,
  /** Verbs whose "for" names who something is made for. */
  MAKING_VERB,
  /** Verbs of what somebody means or tries to do: "offered in May to pay". */
  MEANING_VERB,
  /** Nouns that measure: "by 40 votes". */
  MEASURE_NOUN,
  /** Things said or written, in which something is said: "issued a statement saying that". */
  MEDIUM_NOUN,
  /** Verbs that are auxiliaries before an infinitive: "have to". */
  MODAL_VERB,
  /** Verbs whose object, or "to", "from" or "for" behind them, is a place: "visited Minsk". */
  MOTION_VERB,
  /** Bodies that are called by a person's name: "the Obama administration". */
  NAMED_AFTER,
  /** Second syllables of hyphenated East Asian names: "Moon Jae-in". */
  NAME_SYLLABLE,
  /** Verbs with an object and what it is called or made. */
  NAMING_VERB,
  /** Adverbs that deny the clause that they stand in. */
  NEGATION,
  /** Determiners and pronouns of none: "no state", "nobody". */
  NONE,
  /** Verbs whose object is the subject of the infinitive after it: "urge them to leave". */
  OBJECT_CONTROL,
  /** Verbs whose subject, not object, controls the infinitive: "promise him to leave". */
  OBJECT_CONTROL_EXCEPTION,
  /** Auxiliaries before what may be or might have been: "could", "would". */
  OPEN_AUXILIARY,
  /** Subordinators before a participle. */
  PARTICIPLE_MARK,
  /** Descriptions of parties: who is described with one of these is of that party. */
  PARTY,
  /** Prepositions of a way through a place. */
  PATH_PREPOSITION,
  /** Nouns of what is in a place or leads there, beside its name: "the streets of Minsk". */
  PLACE_NOUN,
  /** Prepositions of place. */
  PLACE_PREPOSITION,
  /**
   * Nouns that, with "on" or "to" somebody, make him do what follows: "pressure on them to end".
   */
  PRESSURE_NOUN,
  /** Conjunctions of purpose. */
  PURPOSE_MARK,
  /** Verbs that hedge when passive: "expected to grow". */
  RAISING_PASSIVE,
  /** Verbs that hedge: "seem to". */
  RAISING_VERB,
  /** Conjunctions and prepositions of reason. */
  REASON_MARK,
  /**
   * Verbs whose subject gets or causes what a cue noun names, and does not say it: "faced
   * criticism".
   */
  RECEIVING_VERB,
  /** Reflexive pronouns. */
  REFLEXIVE,
  /** Verbs that bring something into a state, which is part of the action: "left it open". */
  RESULT_VERB,
  /** Nouns that take up what was said before: "closed the port, a step that they condemned". */
  RESUMPTIVE_NOUN,
  /** Nouns that alone may take up a state. */
  SAME_STATE,
  /** Verbs and adjectives that set or move a time, which stands behind "for", "to" or "until". */
  SCHEDULING_WORD,
  /** Nouns by which something is done, and nothing said: "paid according to need". */
  STANDARD_NOUN,
  /**
   * Nouns of what only a state has, sends or signs; beside them an ambiguous name is the state's.
   */
  STATE_NOUN,
  /** Participles with the preposition before which they say what somebody is like: "opposed to". */
  STATE_PARTICIPLE,
  /** Verbs that say that somebody still is what he was: "remains at odds with". */
  STAYING_VERB,
  /** Verbs whose infinitive joins the action: "refuse to leave", unlike "stand up to leave". */
  SUBJECT_CONTROL,
  /** Verbs whose object is told to do something: "order them to leave". */
  TELLING_VERB,
  /** Verbs whose object is a text, plan or event: "it was ratified". */
  THING_PATIENT_VERB,
  /** Verbs whose subject is a text, plan or event: "it expires". */
  THING_VERB,
  /** Conjunctions after which a present tense may mean what is to come: "when they arrive". */
  TIME_CONJUNCTION,
  /** Nouns that name a time. */
  TIME_NOUN,
  /** Nouns that name a part of a time: "end" in "the end of the year". */
  TIME_PART,
  /** Prepositions before a time. */
  TIME_PREPOSITION,
  /** Nouns that, without an article, name a way: "by consensus". */
  WAY_NOUN,
  /** Verbs whose "it" is never anything: "it rains". */
  WEATHER,
  /** Verbs and adjectives before whose clause "it" means nothing: "it appears that". */
  WEATHER_LIKE,
  /** Adjectives with an expletive "it" that weigh an infinitive: "it is vital to leave". */
  WEIGHING_ADJECTIVE
}
