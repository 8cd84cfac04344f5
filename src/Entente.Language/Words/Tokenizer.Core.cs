using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Entente.Language.Words;

/// <summary>What is cut inside a written word, once the marks around it are gone.</summary>
internal sealed partial class Tokenizer
{
    private static readonly FrozenSet<string> Prefixes = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "anti", "pro", "non", "pre", "post", "mid", "re", "co", "ex", "e", "semi", "sub", "cross", "multi", "neo",
        "counter", "pan", "socio", "over", "mini", "inter", "intra", "un", "ultra", "trans", "pseudo", "quasi", "micro",
        "macro", "uh", "arch", "bi", "tri", "de", "extra", "infra", "mega", "psycho", "under", "super");

    private static readonly FrozenSet<string> Suffixes = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "esque", "wise", "ish", "e");

    [GeneratedRegex(@"\G[\p{Nd}]+([.,:/][\p{Nd}]+)*" +
        @"(?<unit>[ap]m|[AP]M|km|kg|mph|kmh|GB|MB|mm|cm|km/h|ft|lb|lbs|MW|GW|kW|bn|b|k|K|m|M)?$")]
    private static partial Regex Figure();

    /// <summary>Telephone numbers: groups of three figures before one of four.</summary>
    [GeneratedRegex(@"\G([\p{Nd}]-)?([\p{Nd}]{3}-){1,2}[\p{Nd}]{4}$")]
    private static partial Regex Telephone();

    private void CutCore(int start, int end)
    {
        var match = Figure().Match(text, start, end - start);
        if (match.Success)
        {
            var unit = match.Groups["unit"];
            Push(start, unit.Success ? unit.Index : end);
            Push(unit.Success ? unit.Index : end, end);
            return;
        }

        if (char.IsDigit(text[start]) && Telephone().IsMatch(text.AsSpan(start, end - start)))
        {
            Push(start, end);
            return;
        }

        var first = start;
        for (var place = start; place < end; place++)
        {
            var length = SeparatorLength(first, place, end);
            if (length == 0)
                continue;
            CutWord(first, place);
            Push(place, place + length);
            place += length - 1;
            first = place + 1;
        }

        CutWord(first, end);
    }

    /// <summary>How long the mark at a place is that parts two words, 0 when none is there.</summary>
    private int SeparatorLength(int first, int place, int end)
    {
        var letter = text[place];
        if (Characters.IsHyphen(letter))
            return HyphenLength(first, place, end);
        if (Characters.IsInside(letter) || Characters.IsCurrency(letter))
            return IsDollarOfCountry(first, place) ? 0 : 1;
        var before = place > first ? text[place - 1] : '\0';
        var after = place + 1 < end ? text[place + 1] : '\0';
        return letter switch
        {
            '.' when after == '.' => DotsLength(place, end),
            '.' => IsMissedSpace(first, place, end) ? 1 : 0,
            '/' or ',' or ':' => char.IsDigit(before) && char.IsDigit(after) ? 0 : 1,
            '%' => 1,
            _ => 0,
        };
    }

    private int DotsLength(int place, int end)
    {
        var stop = place;
        while (stop < end && text[stop] == '.')
            stop++;
        return stop - place;
    }

    private bool IsDollarOfCountry(int first, int place) =>
        text[place] == '$' && place > first && char.IsUpper(text[place - 1]);

    /// <summary>A full stop between a small letter and a capitalised word: <c>ended.The</c>.</summary>
    private bool IsMissedSpace(int first, int place, int end) =>
        place - first >= 2 && place + 2 < end && char.IsLower(text[place - 1]) && char.IsUpper(text[place + 1]) &&
        char.IsLower(text[place + 2]);

    private int HyphenLength(int first, int place, int end)
    {
        var stop = place;
        while (stop < end && text[stop] == text[place])
            stop++;
        if (stop - place > 1)
            return stop - place;
        if (place == first || stop == end)
            return 1;
        var left = text.AsSpan(first, place - first);
        var right = text.AsSpan(stop, end - stop);
        var isJoined = Prefixes.GetAlternateLookup<ReadOnlySpan<char>>().Contains(left) ||
            Suffixes.GetAlternateLookup<ReadOnlySpan<char>>().Contains(right);
        return isJoined ? 0 : 1;
    }

    private void CutWord(int start, int end)
    {
        if (start >= end)
            return;
        var word = text.AsSpan(start, end - start);
        var dollar = word.IndexOf('$');
        if (dollar > 0 && dollar + 1 < word.Length)
        {
            Push(start, start + dollar + 1);
            start += dollar + 1;
            word = word[(dollar + 1)..];
        }

        var split = Contractions.SplitAt(word);
        if (split == 0)
        {
            Push(start, end);
            return;
        }

        _pieces.Add(new Piece(start, start + split, 1));
        _pieces.Add(new Piece(start + split, end, 2));
    }
}
