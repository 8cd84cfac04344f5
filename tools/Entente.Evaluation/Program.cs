using Entente.Evaluation;

return new Commands(AllMeasures.List()).Root().Parse(args).Invoke();
