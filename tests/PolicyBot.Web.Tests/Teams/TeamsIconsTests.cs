using PolicyBot.Web.Teams;

namespace PolicyBot.Web.Tests.Teams;

public sealed class TeamsIconsTests
{
    [Fact]
    public void The_icon_in_colour_has_192_pixels_a_side_and_none_that_is_transparent()
    {
        var picture = PngPicture.Read(TeamsIcons.Color());

        Assert.Equal((192, 192), (picture.Width, picture.Height));
        Assert.All(picture.Pixels, pixel => Assert.Equal(255, pixel.Alpha));
        Assert.True(picture.Pixels.Distinct().Count() > 2);
    }

    [Fact]
    public void The_outline_has_32_pixels_a_side_and_is_white_on_nothing()
    {
        var picture = PngPicture.Read(TeamsIcons.Outline());

        Assert.Equal((32, 32), (picture.Width, picture.Height));
        Assert.All(picture.Pixels.Where(pixel => pixel.Alpha > 0), pixel => Assert.Equal(0xFFFFFF, pixel.Colour));
        Assert.Contains(picture.Pixels, pixel => pixel.Alpha == 255);
        Assert.Equal(0, picture.Pixels[0].Alpha);
    }
}
