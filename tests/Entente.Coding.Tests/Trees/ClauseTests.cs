namespace Entente.Coding.Trees;

public sealed class ClauseTests
{
    [Fact]
    public void ThePassiveAgentIsTheLogicalSubject()
    {
        var sentence = Tree.Of("""
            Iran      Iran     PROPN NNP 3 nsubj:pass
            was       be       AUX   VBD 3 aux:pass
            condemned condemn  VERB  VBN 0 root
            by        by       ADP   IN  5 case
            Russia    Russia   PROPN NNP 3 obl:agent
            """);
        Clause.Subject(sentence, 2).ShouldBe(4);
        Clause.Object(sentence, 2).ShouldBe(0);
    }

    [Fact]
    public void APassiveWithoutAgentHasNoSubject()
    {
        var sentence = Tree.Of("""
            sanctions sanction NOUN NNS 3 nsubj:pass
            were      be       AUX  VBD 3 aux:pass
            imposed   impose   VERB VBN 0 root
            """);
        Clause.Subject(sentence, 2).ShouldBe(-1);
    }

    [Fact]
    public void WhoThreatensToAttackWouldAttack()
    {
        var sentence = Tree.Of("""
            Ankara     Ankara   PROPN NNP 2 nsubj
            threatened threaten VERB  VBD 0 root
            to         to       PART  TO  4 mark
            attack     attack   VERB  VB  2 xcomp
            Syria      Syria    PROPN NNP 4 obj
            """);
        Clause.Subject(sentence, 3).ShouldBe(0);
    }

    [Fact]
    public void WhoIsUrgedToWithdrawWouldWithdraw()
    {
        var sentence = Tree.Of("""
            Paris    Paris    PROPN NNP 2 nsubj
            urged    urge     VERB  VBD 0 root
            Moscow   Moscow   PROPN NNP 2 obj
            to       to       PART  TO  5 mark
            withdraw withdraw VERB  VB  2 xcomp
            """);
        Clause.Subject(sentence, 4).ShouldBe(2);
    }

    [Fact]
    public void CoordinatedVerbsShareSubjectAndObject()
    {
        var sentence = Tree.Of("""
            Tehran   Tehran   PROPN NNP 2 nsubj
            armed    arm      VERB  VBD 0 root
            and      and      CCONJ CC  4 cc
            trained  train    VERB  VBD 2 conj
            militias militia  NOUN  NNS 2 obj
            """);
        Clause.Subject(sentence, 3).ShouldBe(0);
        Clause.Object(sentence, 3).ShouldBe(4);
    }

    [Fact]
    public void ARelativePronounStandsForItsNoun()
    {
        var sentence = Tree.Of("""
            rebels  rebel  NOUN NNS 0 root
            who     who    PRON WP  3 nsubj
            seized  seize  VERB VBD 1 acl:relcl
            Raqqa   Raqqa  PROPN NNP 3 obj
            """);
        Clause.Subject(sentence, 2).ShouldBe(0);
    }

    [Fact]
    public void AReducedRelativeHasItsNounForAnObject()
    {
        var sentence = Tree.Of("""
            drones   drone   NOUN  NNS 0 root
            supplied supply  VERB  VBN 1 acl
            by       by      ADP   IN  4 case
            Iran     Iran    PROPN NNP 2 obl:agent
            """);
        Clause.Object(sentence, 1).ShouldBe(0);
        Clause.Subject(sentence, 1).ShouldBe(3);
    }
}
