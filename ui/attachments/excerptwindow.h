// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/linefile.h"
#include "core/worker.h"

#include <QDialog>

class LinesView;
class MessageBar;
class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;
class TextLabel;

/// Chooses lines of a log for an entry: with the arrows, by number, or from where something is found.
class ExcerptWindow : public QDialog
{
    Q_OBJECT
public:
    static constexpr int most = 400; ///< lines of one excerpt

    /// `name` is how the file is called in the entry; `mayAttach`: whether the whole can be attached too.
    ExcerptWindow(const QString &path, const QString &name, bool mayAttach, QWidget *parent = nullptr);
    ~ExcerptWindow() override;

    LinesView *lines() const { return m_lines; }
    /// Goes to the next line that holds what is searched, or the one before.
    void find(bool forward);
    /// Takes the chosen lines.
    void accept() override;

Q_SIGNALS:
    /// The lines can be chosen, or a message says why not.
    void loaded();
    void found(int line);
    /// The person took lines; the Markdown says from where they are.
    void taken(const QString &markdown, bool attachWhole);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build(bool mayAttach);
    QWidget *buildFind();
    QWidget *buildRange();
    void take(const Result<std::shared_ptr<const LineIndex>> &index);
    void showRange(int first, int last);
    void typedRange();

    QString m_path;
    QString m_name;
    std::shared_ptr<const LineIndex> m_index;
    std::shared_ptr<std::atomic<bool>> m_stop = std::make_shared<std::atomic<bool>>(false);
    LinesView *m_lines;
    MessageBar *m_message;
    TextLabel *m_count;
    QLineEdit *m_find;
    QSpinBox *m_from;
    QSpinBox *m_to;
    QComboBox *m_language;
    QCheckBox *m_whole;
    QPushButton *m_take;
    Worker m_reading{QStringLiteral("excerpt")}; ///< last, so that it ends first
};
