// People of history, faith and letters whom English books name without ado.

import { wordList } from '../word-list.ts';

export const KNOWN_PEOPLE = wordList(
  'adam eve noah moses abraham isaac jacob joseph samson delilah solomon david goliath herod judas pilate lazarus jonah',
  'cain abel esau nebuchadnezzar methuselah jesus christ jesus_christ mahomet mohammed buddha confucius luther calvin wesley',
  'homer virgil horace ovid cicero seneca plato socrates aristotle plutarch herodotus euclid archimedes pythagoras sappho aesop',
  'caesar nero caligula hannibal cleopatra alexander cato brutus marc_antony dante petrarch boccaccio ariosto tasso machiavelli',
  'shakespeare milton chaucer spenser dryden swift defoe addison fielding richardson sterne goldsmith cowper',
  'wordsworth coleridge byron shelley keats scott dickens thackeray tennyson browning ruskin carlyle macaulay gibbon hume locke',
  'hobbes berkeley newton darwin huxley spencer voltaire rousseau moliere molière racine corneille montaigne rabelais pascal descartes',
  'diderot balzac hugo dumas flaubert zola goethe schiller heine kant hegel schopenhauer nietzsche marx spinoza leibnitz tolstoy',
  'dostoevsky turgenev pushkin chekhov ibsen cervantes calderon emerson thoreau hawthorne longfellow whitman poe franklin',
  'washington jefferson lincoln hamilton napoleon bonaparte buonaparte wellington nelson marlborough cromwell pitt burke disraeli',
  'bismarck garibaldi robespierre marat danton mirabeau raphael titian rembrandt rubens velasquez vandyke holbein hogarth reynolds',
  'gainsborough turner bewick michelangelo leonardo mozart beethoven handel haydn bach chopin wagner verdi rossini mendelssohn schubert',
  'jupiter juno venus apollo diana minerva mercury neptune bacchus cupid hercules achilles ulysses hector ajax orpheus prometheus',
  'hamlet macbeth othello lear romeo juliet falstaff shylock desdemona ophelia prospero don_juan don_quixote faust mephistopheles',
  'satan lucifer beelzebub santa_claus cinderella bluebeard robinson_crusoe gulliver columbus drake raleigh magellan',
);
