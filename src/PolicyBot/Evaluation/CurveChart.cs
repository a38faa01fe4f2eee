using System.Globalization;
using System.Text;

namespace PolicyBot.Evaluation;

/// <summary>Draws the curves of a <see cref="ScoreCurves"/> as SVG: no script, no font of its own, readable on light and dark.</summary>
public static class CurveChart
{
    private const int Left = 64;
    private const int Top = 40;
    private const int Side = 320;
    private const int Steps = 5;

    /// <summary>The share of questions answered, from left to right, against the share of the answers that is wrong.</summary>
    public static string RiskCoverage(ScoreCurves curves)
    {
        var points = curves.RiskCoverage.Select(point => Place(point.Coverage, point.Risk));
        return Frame(
            "Risk and coverage",
            "questions answered",
            "answers wrong",
            $"""  <polyline points="{string.Join(' ', points)}" fill="none" stroke="#2f6fde" stroke-width="2"/>""" + "\n");
    }

    /// <summary>The mean confidence of answers, from left to right, against the share of them that is right; on the dashed line confidence means what it says.</summary>
    public static string Reliability(ScoreCurves curves)
    {
        var marks = new StringBuilder();
        marks.Append(CultureInfo.InvariantCulture, $"""  <line x1="{Left}" y1="{Top + Side}" x2="{Left + Side}" y2="{Top}" stroke="#808080" stroke-dasharray="4 4"/>""").Append('\n');
        foreach (var bin in curves.Reliability)
        {
            var centre = Place(bin.Confidence, bin.Right).Split(',');
            marks.Append(CultureInfo.InvariantCulture, $"""  <circle cx="{centre[0]}" cy="{centre[1]}" r="{2 + Math.Sqrt(bin.Replies):F1}" fill="#2f6fde" fill-opacity="0.7"><title>{bin.Replies} answers, confidence {bin.Confidence:F2}, right {bin.Right:F2}</title></circle>""").Append('\n');
        }

        return Frame(string.Create(CultureInfo.InvariantCulture, $"Reliability (calibration error {curves.CalibrationError:F3})"), "confidence", "answers right", marks.ToString());
    }

    private static string Frame(string title, string across, string up, string marks)
    {
        var svg = new StringBuilder();
        var (width, height) = (Left + Side + 24, Top + Side + 56);
        svg.Append(CultureInfo.InvariantCulture, $"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}" role="img" font-family="sans-serif" font-size="12" fill="#808080">""").Append('\n');
        svg.Append(CultureInfo.InvariantCulture, $"  <title>{title}</title>\n  <text x=\"{Left}\" y=\"24\" font-size=\"14\">{title}</text>\n");
        for (var i = 0; i <= Steps; i++)
        {
            var at = Side * i / Steps;
            svg.Append(CultureInfo.InvariantCulture, $"  <path d=\"M{Left + at} {Top}v{Side}M{Left} {Top + at}h{Side}\" stroke=\"#808080\" stroke-opacity=\"0.3\"/>\n");
            svg.Append(CultureInfo.InvariantCulture, $"  <text x=\"{Left + at}\" y=\"{Top + Side + 18}\" text-anchor=\"middle\">{100 * i / Steps} %</text>\n");
            svg.Append(CultureInfo.InvariantCulture, $"  <text x=\"{Left - 8}\" y=\"{Top + Side - at + 4}\" text-anchor=\"end\">{100 * i / Steps} %</text>\n");
        }

        svg.Append(CultureInfo.InvariantCulture, $"  <text x=\"{Left + (Side / 2)}\" y=\"{Top + Side + 42}\" text-anchor=\"middle\">{across}</text>\n");
        svg.Append(CultureInfo.InvariantCulture, $"  <text transform=\"translate(16 {Top + (Side / 2)}) rotate(-90)\" text-anchor=\"middle\">{up}</text>\n");
        return svg.Append(marks).Append("</svg>\n").ToString();
    }

    private static string Place(double across, double up) =>
        string.Create(CultureInfo.InvariantCulture, $"{Left + (Side * across):F1},{Top + (Side * (1 - up)):F1}");
}
