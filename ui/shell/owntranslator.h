// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace fw::ui {

/// Can be told to translate nothing for a moment.
class OwnTranslator final : public QTranslator
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OwnTranslator)

public:
    explicit OwnTranslator(QObject *parent = nullptr)
        : QTranslator(parent)
    {
    }

    [[nodiscard]] QString translate(const char *context, const char *sourceText,
                                    const char *disambiguation, int n) const override
    {
        return isSilent ? QString::fromUtf8(sourceText)
                        : QTranslator::translate(context, sourceText, disambiguation, n);
    }

    bool isSilent = false;
};

} // namespace fw::ui
