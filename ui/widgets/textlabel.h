// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QLabel>

#include <array>

/// A tool tip that shows data as it is: "Muñoz & <Co>" keeps its letters and gives no markup a chance.
QString plainToolTip(const QString &text);
/// Gives a control this tool tip, and the same words to a screen reader, which would read the markup of a tip aloud.
void setPlainToolTip(QWidget *control, const QString &text);

/// A label of plain text in a step of the type scale and a tone; both follow the application's font and scheme.
class TextLabel : public QLabel
{
    Q_OBJECT
public:
    explicit TextLabel(const QString &text = {}, TextRole role = TextRole::Body, Tone tone = Tone::Neutral, QWidget *parent = nullptr);

    void setRole(TextRole role);
    void setTone(Tone tone);
    /// As QLabel answers it, which lays the text out each time: a layout asks several times for each change, of the same width.
    int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();

    /// All that the height for a width depends on.
    struct Laid
    {
        QString text;
        QFont font;
        QMargins margins;
        int margin = 0;
        int indent = 0;
        bool wraps = false;

        bool operator==(const Laid &) const = default;
    };
    struct Height
    {
        int width = -1;
        int height = 0;
    };

    TextRole m_role;
    Tone m_tone;
    bool m_dressing = false;
    mutable Laid m_laid; ///< of the heights
    mutable std::array<Height, 4> m_heights; ///< the latest asked for, in a circle
    mutable size_t m_oldest = 0;
};
