using Entente.Coding;
using FsCheck;
using FsCheck.Fluent;

namespace Entente.Records.Store;

public sealed class StoredFormTests
{
    private static readonly Gen<string> Words = Gen.Elements("Tehran", "", "“quoted” \"and\" \\", "日本 😀", "a\nb\t<c>");

    private static readonly Gen<Party> Parties =
        from text in Words
        from country in Gen.Elements("IRN", "RUS", "")
        from start in Gen.Choose(0, 9999)
        select new Party(text, text, country, "GOV", start, start + text.Length);

    private static readonly Gen<CodedEvent> Events =
        from trigger in Words
        from actors in Parties.ListOf()
        from recipients in Parties.ListOf()
        from contexts in Words.ListOf()
        from status in Gen.Elements(Enum.GetValues<EventStatus>())
        from precision in Gen.Elements(Enum.GetValues<DatePrecision>())
        from day in Gen.Choose(0, 1_000_000)
        from number in Gen.Choose(-1000, 1000)
        select new CodedEvent
        {
            Type = "AID",
            Quad = "material cooperation",
            Trigger = trigger,
            Actors = [.. actors],
            Recipients = [.. recipients],
            Contexts = [.. contexts],
            Status = status,
            Date = new EventDate(
                DateOnly.FromDayNumber(day), number < 0 ? null : DateOnly.FromDayNumber(day), precision),
            Place = number % 2 == 0 ? null : new EventPlace(trigger, "IRN"),
            Goldstein = number % 3 == 0 ? null : number / 100.0,
            Confidence = Math.Abs(number) / 1000.0,
            SentenceNumber = day,
            Why = trigger,
        };

    [Fact]
    public void WhatIsWrittenIsReadBackUnchanged() =>
        Prop.ForAll(Events.ToArbitrary(), IsReadBack).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    private static bool IsReadBack(CodedEvent coded)
    {
        var back = StoredForm.ReadEvent(StoredForm.Write(coded));
        return back.Actors.SequenceEqual(coded.Actors) && back.Recipients.SequenceEqual(coded.Recipients) &&
            back.Contexts.SequenceEqual(coded.Contexts) &&
            back == coded with { Actors = back.Actors, Recipients = back.Recipients, Contexts = back.Contexts };
    }
}
