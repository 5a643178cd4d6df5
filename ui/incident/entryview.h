// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/attachment.h"
#include "core/model/dossier.h"
#include "core/rules/rule.h"
#include "ui/theme/colors.h"
#include "ui/viewpoint.h"
#include "ui/widgets/rowpainting.h"

#include <QWidget>

class AttachmentGrid;
class Attachments;
class Card;
class FoldingText;

/// What belongs to an entry beside what it says.
struct EntryExtras
{
    std::vector<Attachment> attachments = {};
    Attachments *files = nullptr; ///< where they are read
    bool unanswered = false; ///< the customer waits for an answer to it
};

/// One entry of the timeline: when, what, by whom, its texts and what became of it.
class EntryView : public QWidget
{
    Q_OBJECT
public:
    EntryView(const Entry &entry, const Dossier &dossier, const RuleSet &rules, const Viewpoint &viewpoint, const EntryExtras &extras = {}, QWidget *parent = nullptr);

    EntryId entry() const { return m_id; }
    /// Shows all of a long text, or its beginning again.
    void toggleFolded();
    /// Which of its texts show more than their beginning, two bits for each in the order in which they are read; 0: none.
    int unfolded() const;
    void setUnfolded(int parts);
    /// Marks the nth place, from 0, where the words stand in its texts; nothing when there is none. The answer is in this view's pixels.
    std::optional<QRect> mark(const QString &words, int nth);
    void unmark();
    /// Draws the ring of the place that was found last.
    void setFound(bool found);
    AttachmentGrid *files() const { return m_files; }

Q_SIGNALS:
    void wholeRequested(const QString &file);
    void excerptRequested(const Attachment &attachment);
    void failed(const QString &sentence);
    void said(const QString &sentence);
    /// One of its texts shows more, or less.
    void foldingChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QWidget *full(const Entry &entry, const struct EntryWords &words, const Viewpoint &viewpoint, const EntryExtras &extras);
    void addTexts(Card *card, const Entry &entry, const Viewpoint &viewpoint);
    void addFiles(Card *card, const EntryExtras &extras);
    QWidget *textOf(const QString &text, const Viewpoint &viewpoint, const Entry &entry, const BadgeContent &label);
    QWidget *oneLine(const Entry &entry, const EntryWords &words, const Viewpoint &viewpoint);

    EntryId m_id;
    QString m_icon;
    Tone m_tone;
    bool m_small = false;
    bool m_found = false;
    std::vector<FoldingText *> m_texts; ///< in the order in which they are read
    AttachmentGrid *m_files = nullptr;
};
