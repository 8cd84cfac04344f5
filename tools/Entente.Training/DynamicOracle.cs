using Entente.Language.Trees;

namespace Entente.Training;

/// <summary>Counts the right arcs that a step makes impossible, from any half-built tree.</summary>
/// <remarks>For the arc-hybrid system: Goldberg and Nivre (2013, TACL). The true root must stay to the end.</remarks>
internal sealed class DynamicOracle(int[] goldHeads)
{
    /// <summary>How many right arcs the step loses.</summary>
    public int Cost(ParserState state, Transition transition) => transition switch
    {
        Transition.Shift => CostOfShift(state),
        Transition.Left => CostOfPop(state, except: state.Next, lostHeadBelow: true),
        _ => CostOfPop(state, except: state.Stack(1), lostHeadBelow: false),
    };

    private int CostOfShift(ParserState state)
    {
        var next = state.Next;
        var cost = 0;
        for (var depth = 0; depth < state.Depth; depth++)
        {
            var word = state.Stack(depth);
            if (goldHeads[word] == next || (depth > 0 && goldHeads[next] == word))
                cost++;
        }

        return cost;
    }

    private int CostOfPop(ParserState state, int except, bool lostHeadBelow)
    {
        var top = state.Stack(0);
        var head = goldHeads[top];
        var cost = head < 0 ? 1 : 0;
        if (head != except && (head >= state.Next || (lostHeadBelow && head >= 0 && head == state.Stack(1))))
            cost++;
        for (var word = state.Next; word < state.Count; word++)
        {
            if (goldHeads[word] == top)
                cost++;
        }

        return cost;
    }
}
