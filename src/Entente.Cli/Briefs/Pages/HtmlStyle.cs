namespace Entente.Cli.Briefs.Pages;

/// <summary>The page's style: readable by day, by night and on paper.</summary>
/// <remarks>Every pair of text and ground has a contrast of at least 4.5 (WCAG 2.2, AA); blue and orange, told apart by
/// all common kinds of colour blindness, mark cooperation and conflict, and a sign or a side always says the
/// same.</remarks>
internal static class HtmlStyle
{
    public const string Css = """
        :root { color-scheme: light dark; --ground: #fdfcf9; --card: #f3f1ea; --ink: #1d1f22; --soft: #5b5e63;
          --line: #d9d5c9; --for: #0b5f8a; --against: #a8480b; --lit: #fff0b3; --link: #0b5f8a; }
        @media (prefers-color-scheme: dark) { :root { --ground: #16181b; --card: #202329; --ink: #e8e6e1;
          --soft: #a8abb0; --line: #363a41; --for: #6cb8e6; --against: #f0a060; --lit: #4a4114; --link: #8cc8ee; } }
        * { box-sizing: border-box; }
        html { scroll-behavior: smooth; }
        body { margin: 0; background: var(--ground); color: var(--ink);
          font: 17px/1.55 Charter, "Bitstream Charter", "Iowan Old Style", Georgia, "DejaVu Serif", serif; }
        main { max-width: 56rem; margin: 0 auto; padding: 2.5rem 1.25rem 5rem; }
        h1, h2, h3, th, dt, .ground, .note, .cite, .when, .date, .odd, cite, svg, .span {
          font-family: "Inter", "Segoe UI", "Helvetica Neue", Arial, "DejaVu Sans", sans-serif; }
        h1 { font-size: 2.3rem; line-height: 1.15; margin: 0; letter-spacing: -.02em; }
        .span { color: var(--soft); margin: .35rem 0 .6rem; font-size: 1.05rem; }
        .ground { display: flex; flex-wrap: wrap; justify-content: space-between; gap: .2rem 2rem; margin: 0;
          font-size: .86rem; color: var(--soft); border-top: 1px solid var(--line); padding-top: .6rem; }
        section { margin-top: 2.6rem; }
        h2 { font-size: .84rem; text-transform: uppercase; letter-spacing: .09em; margin: 0 0 .8rem;
          border-bottom: 1px solid var(--line); padding-bottom: .35rem; }
        h2.verdict { font: 600 1.55rem/1.3 Charter, "Iowan Old Style", Georgia, "DejaVu Serif", serif; border: 0;
          text-transform: none; letter-spacing: 0; padding: 0; margin-bottom: .4rem; }
        h3 { font-size: .86rem; margin: 1.2rem 0 .35rem; }
        #judgement { background: var(--card); border-radius: 8px; padding: 1.3rem 1.5rem 1.1rem; margin-top: 1.6rem; }
        #judgement > p { margin: 0; }
        .columns { display: grid; grid-template-columns: repeat(auto-fit, minmax(18rem, 1fr)); gap: 0 2.2rem; }
        ul { margin: 0; padding-left: 1.1rem; } li { margin: .25rem 0; }
        .odds { display: grid; grid-template-columns: max-content 1fr; gap: .1rem 1rem; margin: 0; font-size: .9rem; }
        .odds dt { font-size: .86rem; } .odds dd { margin: 0; display: flex; align-items: center; gap: .5rem; }
        .odds .bar { background: var(--soft); height: .6rem; border-radius: 2px; min-width: 2px; }
        .odds dt:first-of-type { font-weight: 600; } .odds dd:first-of-type .bar { background: var(--ink); }
        .note { color: var(--soft); font-size: .82rem; margin: .4rem 0 0; }
        .cite { font-size: .78em; white-space: nowrap; } .cite a { color: var(--link); text-decoration: none; }
        .cite a:hover, .cite a:focus { text-decoration: underline; }
        .when, .odd, .date { color: var(--soft); font-size: .84em; }
        .phases .when { display: inline-block; min-width: 9rem; }
        .phases { list-style: none; padding: 0; margin: .8rem 0 0; } .phases > li { margin: .7rem 0; }
        .phases .change { border-left: 3px solid var(--line); padding-left: 1rem; font-size: .93em; }
        .change p { margin: .2rem 0; color: var(--soft); }
        .years { display: grid; grid-template-columns: 4.6rem 1fr; margin: 0; }
        .years dt { font-weight: 600; font-size: .9rem; padding-top: .3rem; border-top: 1px solid var(--line); }
        .years dd { margin: 0; border-top: 1px solid var(--line); padding: .1rem 0 .35rem; }
        .years ul { list-style: none; padding: 0; } .years li { padding-left: 1.3rem; text-indent: -1.3rem; }
        .sign { display: inline-block; width: 1.3rem; text-indent: 0; font-weight: 700; }
        .sign.for { color: var(--for); } .sign.against { color: var(--against); } li.open { color: var(--soft); }
        svg { width: 100%; height: auto; display: block; } svg text { fill: var(--ink); font-size: 13px; }
        svg .for { fill: var(--for); } svg .against { fill: var(--against); } svg .axis { stroke: var(--ink); }
        svg .phase { fill: var(--line); } svg .tie { text-anchor: middle; font-size: 12.5px; }
        svg .year { fill: var(--soft); font-size: 11.5px; } svg .turn { text-anchor: middle; font-size: 12px; }
        svg .side { fill: var(--soft); font-size: 12px; }
        table { border-collapse: collapse; width: 100%; }
        th { text-align: left; font-size: .86rem; font-weight: 600; width: 9.5rem; padding: .4rem 1rem .4rem 0; }
        th, td { vertical-align: top; border-top: 1px solid var(--line); } td { padding: .35rem 0; }
        tr:first-child > * { border-top: 0; }
        .sources { padding-left: 2.2rem; } .sources li { padding: .25rem .5rem; border-radius: 4px; }
        .sources li::marker { color: var(--soft); font-size: .85em; }
        .sources li:target { background: var(--lit); outline: 2px solid var(--against); }
        cite { display: block; font-style: normal; font-size: .8rem; color: var(--soft); }
        cite a { color: var(--link); }
        @media (max-width: 34rem) { .phases .when { display: block; } th { width: 6.5rem; } h1 { font-size: 1.8rem; } }
        @media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
        @media print { :root { color-scheme: light; --ground: #fff; --card: #fff; --ink: #000; --soft: #444;
          --line: #bbb; --for: #0b5f8a; --against: #a8480b; --link: #000; }
          body { font-size: 10.5pt; } main { max-width: none; padding: 0; }
          #judgement { border: 1px solid #bbb; } li, tr, svg { break-inside: avoid; } h2 { break-after: avoid; } }
        """;
}
