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

    [Fact]
    public void WhoIsCalledOnIsToAct()
    {
        var sentence = Tree.Of("""
            Paris    Paris    PROPN NNP 2 nsubj
            called   call     VERB  VBD 0 root
            on       on       ADP   IN  4 case
            Moscow   Moscow   PROPN NNP 2 obl
            to       to       PART  TO  6 mark
            withdraw withdraw VERB  VB  2 xcomp
            """);
        Clause.Subject(sentence, 5).ShouldBe(3);
    }

    [Fact]
    public void WhoPromisesToHelpHelpsThoughItPromisesSomebody()
    {
        var sentence = Tree.Of("""
            Paris    Paris   PROPN NNP 2 nsubj
            promised promise VERB  VBD 0 root
            Kyiv     Kyiv    PROPN NNP 2 obj
            to       to      PART  TO  5 mark
            help     help    VERB  VB  2 xcomp
            """);
        Clause.Subject(sentence, 4).ShouldBe(0);
    }

    [Fact]
    public void WhoIsAccusedOfArmingArms()
    {
        var sentence = Tree.Of("""
            Paris    Paris  PROPN NNP 3 nsubj:pass
            was      be     AUX   VBD 3 aux:pass
            accused  accuse VERB  VBN 0 root
            of       of     SCONJ IN  5 mark
            arming   arm    VERB  VBG 3 advcl
            rebels   rebel  NOUN  NNS 5 obj
            """);
        Clause.Subject(sentence, 4).ShouldBe(0);
    }

    [Fact]
    public void APassiveIsSubjectOfTheActiveVerbBesideIt()
    {
        var sentence = Tree.Of("""
            Paris     Paris   PROPN NNP 3 nsubj:pass
            was       be      AUX   VBD 3 aux:pass
            accused   accuse  VERB  VBN 0 root
            by        by      ADP   IN  5 case
            Rome      Rome    PROPN NNP 3 obl:agent
            and       and     CCONJ CC  7 cc
            protested protest VERB  VBD 3 conj
            """);
        Clause.Subject(sentence, 6).ShouldBe(0);
        Clause.Subject(sentence, 2).ShouldBe(4);
    }

    [Fact]
    public void WhoImposesSanctionsPunishesThoughTheSanctionsAreTheSubject()
    {
        var sentence = Tree.Of("""
            sanctions sanction NOUN  NNS 3 nsubj:pass
            were      be       AUX   VBD 3 aux:pass
            imposed   impose   VERB  VBN 0 root
            by        by       ADP   IN  5 case
            Rome      Rome     PROPN NNP 3 obl:agent
            to        to       PART  TO  7 mark
            punish    punish   VERB  VB  3 advcl
            Paris     Paris    PROPN NNP 7 obj
            """);
        Clause.Subject(sentence, 6).ShouldBe(4);
    }

    [Fact]
    public void CoordinatedPassivesShareTheirAgent()
    {
        var sentence = Tree.Of("""
            he       he     PRON  PRP 3 nsubj:pass
            was      be     AUX   VBD 3 aux:pass
            arrested arrest VERB  VBN 0 root
            and      and    CCONJ CC  5 cc
            deported deport VERB  VBN 3 conj
            by       by     ADP   IN  7 case
            Malta    Malta  PROPN NNP 5 obl:agent
            """);
        Clause.Subject(sentence, 2).ShouldBe(6);
        Clause.Subject(sentence, 4).ShouldBe(6);
        Clause.Object(sentence, 4).ShouldBe(0);
    }

    [Fact]
    public void ForcesOpposedToADealOpposeIt()
    {
        var sentence = Tree.Of("""
            forces  force  NOUN  NNS 0 root
            opposed oppose VERB  VBN 1 acl
            to      to     ADP   IN  4 case
            Paris   Paris  PROPN NNP 2 obl
            """);
        Clause.IsPassive(sentence, 1).ShouldBeFalse();
        Clause.Subject(sentence, 1).ShouldBe(0);
    }

    [Fact]
    public void APlanBelongsToWhomItIsSaidToBeOf()
    {
        var sentence = Tree.Of("""
            a        a        DET   DT  2 det
            decision decision NOUN  NN  0 root
            of       of       ADP   IN  4 case
            Paris    Paris    PROPN NNP 2 nmod
            to       to       PART  TO  6 mark
            withdraw withdraw VERB  VB  2 acl
            """);
        Clause.Subject(sentence, 5).ShouldBe(3);
    }

    [Fact]
    public void TheFirstStateToRecogniseRecognises()
    {
        var sentence = Tree.Of("""
            the       the       DET   DT  3 det
            first     first     ADJ   JJ  3 amod
            state     state     NOUN  NN  0 root
            to        to        PART  TO  5 mark
            recognise recognise VERB  VB  3 acl
            Kosovo    Kosovo    PROPN NNP 5 obj
            """);
        Clause.Subject(sentence, 4).ShouldBe(2);
    }

    [Fact]
    public void AParticipleRightBehindAnObjectIsTheObjectsOwn()
    {
        var sentence = Tree.Of("""
            he       he    PRON  PRP 2 nsubj
            joined   join  VERB  VBD 0 root
            a        a     DET   DT  4 det
            group    group NOUN  NN  2 obj
            fighting fight VERB  VBG 2 advcl
            Paris    Paris PROPN NNP 5 obj
            """);
        Clause.Subject(sentence, 4).ShouldBe(3);
    }

    [Fact]
    public void ATimeBeforeTheSubjectIsNoSubject()
    {
        var sentence = Tree.Of("""
            Hours     hour    NOUN NNS 4 nsubj
            later     late    ADV  RB  1 advmod
            militants militant NOUN NNS 4 nsubj
            attacked  attack  VERB VBD 0 root
            """);
        Clause.Subject(sentence, 3).ShouldBe(2);
    }
}
