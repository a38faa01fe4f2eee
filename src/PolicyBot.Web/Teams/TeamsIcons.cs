namespace PolicyBot.Web.Teams;

/// <summary>The app's two icons: a page with one line highlighted.</summary>
public static class TeamsIcons
{
    /// <summary>The colour behind the page, as the web chat's accent; red, green and blue.</summary>
    public const int Accent = 0x1F4B8F;

    private const int ColorSize = 192;
    private const int OutlineSize = 32;
    private const int White = 0xFFFFFF;
    private const int Ink = 0x9AA7BD;
    private const int Mark = 0xFFD257;

    /// <summary>The icon in full colour, 192 by 192 pixels, with nothing transparent.</summary>
    /// <returns>A PNG file.</returns>
    public static byte[] Color()
    {
        var canvas = new Canvas(ColorSize);
        canvas.Paint((_, _) => true, Accent);
        canvas.Paint(Box(54, 42, 84, 108, corner: 8), White);
        canvas.Paint(Box(66, 58, 60, 8, corner: 4), Ink);
        canvas.Paint(Box(66, 76, 60, 8, corner: 4), Ink);
        canvas.Paint(Box(62, 92, 68, 18, corner: 4), Mark);
        canvas.Paint(Box(66, 97, 52, 8, corner: 4), Accent);
        canvas.Paint(Box(66, 118, 60, 8, corner: 4), Ink);
        canvas.Paint(Box(66, 134, 36, 8, corner: 4), Ink);
        return canvas.ToPng();
    }

    /// <summary>The icon in white lines on nothing, 32 by 32 pixels.</summary>
    /// <returns>A PNG file.</returns>
    public static byte[] Outline()
    {
        var canvas = new Canvas(OutlineSize);
        var (page, inside) = (Box(6, 3, 20, 26, corner: 3), Box(8, 5, 16, 22, corner: 1));
        canvas.Paint((x, y) => page(x, y) && !inside(x, y), White);
        canvas.Paint(Box(11, 9, 10, 2, corner: 1), White);
        canvas.Paint(Box(10, 13, 12, 5, corner: 1), White);
        canvas.Paint(Box(11, 21, 7, 2, corner: 1), White);
        return canvas.ToPng();
    }

    private static Func<double, double, bool> Box(double left, double top, double width, double height, double corner) => (x, y) =>
    {
        // How far a point lies outside the box without its corners, which are circles' quarters.
        var across = Math.Max(Math.Abs(x - left - width / 2) - width / 2 + corner, 0);
        var down = Math.Max(Math.Abs(y - top - height / 2) - height / 2 + corner, 0);
        return across * across + down * down <= corner * corner;
    };
}
