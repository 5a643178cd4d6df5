// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/linefile.h"

#include <QAbstractScrollArea>

/// The lines of a file with their numbers, of which a range is chosen; only what is seen is read.
class LinesView : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit LinesView(QWidget *parent = nullptr);

    void show(std::shared_ptr<const LineIndex> index);
    /// By which language the lines are coloured; the word behind a fence.
    void setLanguage(const QString &language);
    /// The range that is chosen, from 0, both included.
    int first() const { return std::min(m_anchor, m_current); }
    int last() const { return std::max(m_anchor, m_current); }
    /// Chooses a range and brings its beginning into view.
    void choose(int first, int last);
    /// What is marked within the lines.
    void setMarked(const QString &words);
    LineReader *reader() const { return m_reader.get(); }

Q_SIGNALS:
    void chosen(int first, int last);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void move(int to, bool extend);
    void fit();
    int lineHeight() const;
    int page() const;
    int numbersWidth() const;
    int lineAt(int y) const;
    void paintLine(QPainter &painter, int line, int y, const struct FormattedLine &formatted);

    std::shared_ptr<const LineIndex> m_index;
    std::unique_ptr<LineReader> m_reader;
    QString m_language;
    QString m_marked;
    int m_anchor = 0;
    int m_current = 0;
};
