using System.Globalization;
using Entente.Relations;

namespace Entente.Evaluation.Scoring;

/// <summary>Turns of 2005–2015 that are beyond dispute; public facts, written down by hand.</summary>
internal static class KnownTurns
{
    /// <summary>Dyads with fewer acts in a sample are not asked about.</summary>
    public const int EventsAtLeast = 30;

    private const string Table = """
        JPN-KOR 2012-08-10 60 the president of South Korea lands on Dokdo
        KHM-THA 2011-02-04 60 fighting at Preah Vihear
        KHM-THA 2008-07-15 60 Preah Vihear becomes world heritage
        CHN-JPN 2010-09-07 60 a trawler rams two coast guard ships off the Senkakus
        CHN-JPN 2012-09-11 60 Japan buys the Senkakus
        SDN-SSD 2011-07-09 60 South Sudan becomes independent
        SDN-SSD 2012-04-10 60 South Sudan takes Heglig
        GEO-RUS 2008-08-08 60 war over South Ossetia
        ISR-TUR 2010-05-31 60 the raid on the Gaza flotilla
        COL-ECU 2008-03-01 60 Colombia strikes a camp in Ecuador
        COL-VEN 2010-07-22 60 Venezuela breaks off relations
        IND-PAK 2008-11-26 60 the attack on Mumbai
        ETH-SOM 2006-12-24 60 Ethiopia marches into Somalia
        SAU-YEM 2015-03-26 60 the Saudi-led coalition bombs Yemen
        ISR-PSE 2008-12-27 60 war in Gaza
        CHN-TWN 2008-05-20 60 Ma Ying-jeou takes office
        CUB-USA 2014-12-17 60 the thaw is announced
        RUS-UKR 2014-03-01 21 Russia takes Crimea
        CHN-VNM 2014-05-02 21 an oil rig off the Paracels
        ISR-PSE 2014-07-08 21 war in Gaza
        IRQ-USA 2014-06-10 21 Mosul falls
        UKR-USA 2014-03-01 21 Russia takes Crimea
        """;

    // Chosen by what the world remembers, from dyads busy enough to be asked about, before any was sought.
    private const string MoreTable = """
        CHN-TWN 2005-03-14 60 China threatens force by law against secession
        JPN-KOR 2005-03-16 60 a Japanese prefecture proclaims a Takeshima day
        CHN-JPN 2005-04-09 60 crowds march against Japan in Chinese cities
        MYS-THA 2005-08-30 60 villagers of the Thai south flee to Malaysia
        CHN-JPN 2006-10-08 60 Abe goes to Beijing first
        GBR-IRN 2007-03-23 60 Iran seizes fifteen British sailors
        CHN-DEU 2007-09-23 60 Merkel receives the Dalai Lama
        CHN-FRA 2008-12-06 60 Sarkozy meets the Dalai Lama
        KHM-THA 2009-11-05 60 ambassadors are recalled over Thaksin
        KOR-PRK 2010-03-26 60 the Cheonan sinks
        DEU-GRC 2010-04-23 60 Greece asks for rescue
        JPN-RUS 2010-11-01 60 Medvedev goes to Kunashir
        EGY-USA 2011-01-25 60 the rising on Tahrir square
        PAK-USA 2011-05-02 60 bin Laden is killed in Abbottabad
        CHN-VNM 2011-05-26 60 a Vietnamese survey ship's cables are cut
        GBR-IRN 2011-11-29 60 the British embassy in Tehran is stormed
        IRQ-USA 2011-12-18 60 the last American troops leave
        ERI-ETH 2012-03-15 60 Ethiopia strikes inside Eritrea
        ARE-IRN 2012-04-11 60 Ahmadinejad goes to Abu Musa
        SDN-SSD 2012-09-27 60 the agreements of Addis Ababa
        ISR-PSE 2012-11-14 60 eight days of war in Gaza
        CHN-PRK 2013-02-12 60 North Korea's third nuclear test
        PSE-USA 2013-07-29 60 Kerry brings both sides to talks
        IRN-USA 2013-09-27 60 Obama and Rouhani speak on the telephone
        DEU-USA 2013-10-23 60 Merkel's telephone was tapped
        CHN-JPN 2014-11-10 60 Xi and Abe shake hands
        DEU-GRC 2015-01-25 60 Syriza wins
        IRN-YEM 2015-03-26 60 the Saudi-led coalition bombs Yemen
        IRN-USA 2015-07-14 60 the nuclear deal
        USA-VEN 2014-02-17 21 Venezuela expels three American consuls
        FRA-MAR 2014-02-20 21 French police call on Morocco's head of intelligence
        KOR-PRK 2014-02-20 21 families divided by the war meet again
        RUS-USA 2014-03-01 21 Russia takes Crimea
        DEU-RUS 2014-03-01 60 Russia takes Crimea
        FRA-RUS 2014-03-01 21 Russia takes Crimea
        DEU-UKR 2014-03-01 21 Russia takes Crimea
        POL-USA 2014-03-01 21 Russia takes Crimea
        ARE-QAT 2014-03-05 21 three Gulf states recall their ambassadors
        BHR-QAT 2014-03-05 21 three Gulf states recall their ambassadors
        CHN-MYS 2014-03-08 21 flight MH370 is lost
        JPN-KOR 2014-03-25 21 Obama brings Abe and Park together
        CHN-PHL 2014-03-30 21 the Philippines put their case to the tribunal
        PHL-USA 2014-04-28 21 American troops may use Philippine bases
        NGA-USA 2014-05-06 21 American help for the girls of Chibok
        IND-USA 2014-05-16 21 Modi wins
        CHN-USA 2014-05-19 21 five Chinese officers are charged with theft of secrets
        PHL-VNM 2014-05-21 21 both stand together against China
        JPN-PRK 2014-05-29 21 North Korea agrees to look for the abducted
        EGY-USA 2014-06-08 21 Sisi takes office
        IRN-IRQ 2014-06-10 21 Mosul falls
        KHM-THA 2014-06-11 21 Cambodian workers flee the junta
        GTM-USA 2014-06-20 21 children alone at the border
        CHN-KOR 2014-07-03 21 Xi goes to Seoul before Pyongyang
        ISR-USA 2014-07-08 21 war in Gaza
        DEU-USA 2014-07-10 21 Germany expels the head of the American spies
        FRA-IRQ 2014-09-19 21 France bombs the Islamic State
        GBR-IRQ 2014-09-26 21 Britain bombs the Islamic State
        AFG-USA 2014-09-30 21 the security agreement is signed
        """;

    /// <summary>The turns that the method was first chosen on.</summary>
    public static IReadOnlyList<KnownTurn> First { get; } = Parsed(Table);

    /// <summary>Turns written down later, most of them of one dyad among many: harder.</summary>
    public static IReadOnlyList<KnownTurn> More { get; } = Parsed(MoreTable);

    private static List<KnownTurn> Parsed(string table) => [.. table.Split('\n').Select(line => line.Split(' ', 4))
        .Select(part => new KnownTurn(
            Dyad.Parse(part[0]),
            DateOnly.Parse(part[1], CultureInfo.InvariantCulture),
            part[3].TrimEnd(),
            int.Parse(part[2], CultureInfo.InvariantCulture)))];
}
