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

    public static IReadOnlyList<KnownTurn> All { get; } = [.. Table.Split('\n').Select(line => line.Split(' ', 4))
        .Select(part => new KnownTurn(
            Dyad.Parse(part[0]),
            DateOnly.Parse(part[1], CultureInfo.InvariantCulture),
            part[3].TrimEnd(),
            int.Parse(part[2], CultureInfo.InvariantCulture)))];
}
