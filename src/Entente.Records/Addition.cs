namespace Entente.Records;

/// <summary>What adding a document did to the store.</summary>
public enum Addition
{
    /// <summary>The store holds the document now and did not before.</summary>
    Added,

    /// <summary>The store held the same document already; nothing changed.</summary>
    Unchanged,

    /// <summary>The store held another text, or another coding, under this id; the new one stands in its
    /// place.</summary>
    Replaced,
}
