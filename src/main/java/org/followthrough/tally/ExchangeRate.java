package org.followthrough.tally;

import java.math.BigDecimal;
import org.followthrough.figure.Amounts;
import org.followthrough.figure.PartialDate;
import org.followthrough.figure.Unit;

/// What one unit of a currency was worth on a day: 1 `currency` = `rate` `against`.
///
/// @param currency the currency that is priced
/// @param against the currency of the price
/// @param rate above zero
/// @param on a whole day
public record ExchangeRate(Unit currency, Unit against, BigDecimal rate, PartialDate on, Support support)
        implements Fact {

    public ExchangeRate {
        rate = Amounts.plain(rate);
    }
}
