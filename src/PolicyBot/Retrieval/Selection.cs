namespace PolicyBot.Retrieval;

/// <summary>Finds the number at one place of an order without putting the others into it.</summary>
internal static class Selection
{
    /// <summary>The number that would stand at a place if all were ordered from the largest to the smallest (quickselect; C. A. R. Hoare, 1961).</summary>
    /// <param name="numbers">The numbers, none of them NaN; left in another order.</param>
    /// <param name="place">Counted from 0.</param>
    public static float Largest(Span<float> numbers, int place)
    {
        int first = 0, last = numbers.Length - 1;
        while (first < last)
        {
            float pivot = numbers[first + ((last - first) / 2)];
            int left = first, right = last;
            while (left <= right)
            {
                while (numbers[left] > pivot)
                {
                    left++;
                }

                while (numbers[right] < pivot)
                {
                    right--;
                }

                if (left <= right)
                {
                    (numbers[left], numbers[right]) = (numbers[right], numbers[left]);
                    left++;
                    right--;
                }
            }

            if (place <= right)
            {
                last = right;
            }
            else if (place >= left)
            {
                first = left;
            }
            else
            {
                break;
            }
        }

        return numbers[place];
    }
}
